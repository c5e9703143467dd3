using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Templates;

public sealed class DeploymentDebug() : Rule(new()
{
    Id = "CNS7180",
    Title = "A nested deployment keeps what it sends and receives",
    MessageFormat = "Deployment '{0}' logs the content of requests and responses, secrets among it; set detailLevel to none",
    Category = Categories.Monitoring,
    Description = "What a deployment sends and receives holds passwords and keys, and its log is open to whoever may read deployments.",
    Remediation = "Remove debugSetting, or set its detailLevel to none.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.Template.DebugDeployment", "armttk:Deployment-Resources-Must-Not-Be-Debug"],
    Standards = ["MCSB:IM-8", "CWE-532"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.debugSetting.detailLevel", "requestContent", "responseContent", "requestContent, responseContent", "requestContent,responseContent"), AzureTypes.Deployment);
}
