using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class RootUser() : Rule(new()
{
    Id = "CNS2004",
    Title = "Container runs as root",
    MessageFormat = "Container '{0}' runs as root; set runAsUser to a non-root user ID",
    Category = Categories.Privileges,
    Description = "A process that runs as root in the container is root on the node once it escapes, unless the pod has a user namespace. Until then it can use every capability of the container.",
    Remediation = "Set runAsUser to an ID above 0. In Kubernetes, also set runAsNonRoot to true so that the kubelet rejects an image that would run as root.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Containers,
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
