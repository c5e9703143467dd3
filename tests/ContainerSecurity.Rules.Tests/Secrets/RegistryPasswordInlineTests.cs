using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.RegistryPasswordInline>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class RegistryPasswordInlineTests
{
    [Fact]
    public void Reports_a_password() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: example.azurecr.io/app:1.2
        imageRegistryCredentials:
        - server: example.azurecr.io
          username: example
          password: {|CNS3040(example.azurecr.io):bm90LWEtcmVhbC1wYXNzd29yZA|}
        """));

    [Fact]
    public void Reports_an_ARM_template() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerInstance/containerGroups",
          "apiVersion": "2023-05-01",
          "name": "group",
          "properties": {
            "osType": "Linux",
            "containers": [],
            "imageRegistryCredentials": [ { "server": "example.azurecr.io", "username": "example", "password": {|CNS3040(example.azurecr.io):"bm90LWEtcmVhbC1wYXNzd29yZA"|} } ]
          }
        }
        """), ContainerSecurity.Testing.DataFormat.Arm);

    [Fact]
    public void Does_not_report_an_identity() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: example.azurecr.io/app:1.2
        imageRegistryCredentials:
        - server: example.azurecr.io
          identity: /subscriptions/0/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/pull
        """));

    [Fact]
    public void Does_not_report_a_placeholder() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: example.azurecr.io/app:1.2
        imageRegistryCredentials:
        - server: example.azurecr.io
          username: example
          password: <your-password>
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
            "imageRegistryCredentials": [ { "server": "example.azurecr.io", "username": "example", "password": "[parameters('password')]" } ]
          }
        }
        """), ContainerSecurity.Testing.DataFormat.Arm);
}
