using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class RootUser() : Rule(new()
{
    Id = "CNS2004",
    Title = "The container is told to run as root",
    MessageFormat = "Container '{0}' runs as root; set runAsUser to an id above 0 and runAsNonRoot to true",
    Category = Categories.Privileges,
    Description = "A process that is root in the container is root on the node as soon as it breaks out, and can use every capability that the container has until then.",
    Remediation = "Set runAsUser to an id above 0, and runAsNonRoot to true so that the platform refuses an image that would run as root.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = Platforms.Containers,
    Equivalents =
    [
        "kubescape:C-0013", "trivy:KSV-0105", "psa:runAsUser", "psa:level:restricted", "azpolicy:f06ddb64-5fa3-4b77-b166-acb36f7f6042",
        "defender:Running containers as root user should be avoided",
    ],
    Standards = ["PSS:restricted", "CIS-K8S:5.2.7", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var user = context.Node.Security.RunAsUser;
            if (!context.Node.Workload.IsWindows && user.Is(0))
                context.Report(user.Location, Names.Of(context.Node));
        });
}
