using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.PublicContainerGroup>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class PublicContainerGroupTests
{
    [Fact]
    public void Reports_a_public_IP_address() => Verify.VerifyContainerGroup(AciText.Group("""
        ipAddress:
          type: {|CNS4020(port 8080):Public|}
          ports:
          - port: 8080
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            ports:
            - port: 8080
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
            "ipAddress": { "type": {|CNS4020(port 443):"Public"|}, "ports": [ { "port": 443 } ] }
          }
        }
        """), ContainerSecurity.Testing.DataFormat.Arm);

    [Fact]
    public void Does_not_report_a_private_IP_address() => Verify.VerifyContainerGroup(AciText.Group("""
        ipAddress:
          type: Private
          ports:
          - port: 8080
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            ports:
            - port: 8080
        """));

    [Fact]
    public void Does_not_report_a_parameter() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerInstance/containerGroups",
          "apiVersion": "2023-05-01",
          "name": "group",
          "properties": { "osType": "Linux", "containers": [], "ipAddress": { "type": "[parameters('kind')]" } }
        }
        """), ContainerSecurity.Testing.DataFormat.Arm);
}
