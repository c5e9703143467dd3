using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.WorkspaceKeyInline>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class WorkspaceKeyInlineTests
{
    [Fact]
    public void Reports_a_key() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
        diagnostics:
          logAnalytics:
            workspaceId: 11111111-2222-3333-4444-555555555555
            workspaceKey: {|CNS3042(11111111-2222-3333-4444-555555555555):bm90LWEtcmVhbC13b3Jrc3BhY2Uta2V5|}
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
            "diagnostics": { "logAnalytics": { "workspaceId": "w", "workspaceKey": {|CNS3042(w):"bm90LWEtcmVhbC13b3Jrc3BhY2Uta2V5"|} } }
          }
        }
        """), ContainerSecurity.Testing.DataFormat.Arm);

    [Fact]
    public void Does_not_report_a_parameter() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerInstance/containerGroups",
          "apiVersion": "2023-05-01",
          "name": "group",
          "properties": {
            "osType": "Linux",
            "containers": [],
            "diagnostics": { "logAnalytics": { "workspaceId": "w", "workspaceKey": "[parameters('key')]" } }
          }
        }
        """), ContainerSecurity.Testing.DataFormat.Arm);

    [Fact]
    public void Does_not_report_a_placeholder() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
        diagnostics:
          logAnalytics:
            workspaceId: 11111111-2222-3333-4444-555555555555
            workspaceKey: <workspaceKey>
        """));
}
