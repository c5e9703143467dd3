using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Templates;

public sealed class DeploymentDebug() : Rule(new()
{
    Id = "CNS7180",
    Title = "Nested deployment logs request or response content",
    MessageFormat = "Deployment '{0}' logs request or response content, including secrets; set debugSetting.detailLevel to none",
    Category = Categories.Monitoring,
    Description = "Requests and responses contain passwords and keys, and the log is readable by everyone who can read deployments.",
    Remediation = "Remove debugSetting, or set detailLevel to none.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.Template.DebugDeployment", "armttk:Deployment-Resources-Must-Not-Be-Debug"],
    Standards = ["MCSB:IM-8", "CWE-532"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.debugSetting.detailLevel", "requestContent", "responseContent", "requestContent, responseContent", "requestContent,responseContent"), AzureTypes.Deployment);
}
