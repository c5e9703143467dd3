using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretVolumeInline>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretVolumeInlineTests
{
    [Fact]
    public void Reports_content() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
        volumes:
        - name: secrets
          secret:
            password: {|CNS3043(password, secrets):U3VwM3JTM2NyZXQ=|}
            tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t
        """));

    [Fact]
    public void Does_not_report_placeholders() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
        volumes:
        - name: secrets
          secret:
            password: <base64>
            token: ${TOKEN}
            other: PHlvdXItcGFzc3dvcmQ+
        """));

    [Fact]
    public void Does_not_report_a_parameter() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerInstance/containerGroups",
          "apiVersion": "2023-05-01",
          "name": "group",
          "properties": {
            "osType": "Linux",
            "containers": [],
            "volumes": [ { "name": "secrets", "secret": { "password": "[base64(parameters('password'))]" } } ]
          }
        }
        """), ContainerSecurity.Testing.DataFormat.Arm);

    [Fact]
    public void Does_not_report_other_volumes() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: example.azurecr.io/app:1.2
            resources:
              requests: { cpu: 1, memoryInGB: 1 }
        volumes:
        - name: data
          emptyDir: {}
        """));
}
