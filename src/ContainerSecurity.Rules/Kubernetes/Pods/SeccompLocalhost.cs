using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class SeccompLocalhost() : Rule(new()
{
    Id = "CNS2092",
    Title = "A seccomp profile of the node is used",
    MessageFormat = "Container '{0}' uses a seccomp profile from its node's disk; see that every node has it, or use RuntimeDefault",
    Category = Categories.Privileges,
    Description = "A profile of one's own can be narrower than the default, or wider: the manifest does not tell. Where a node lacks the file the container does not start.",
    Remediation = "Keep the profile under review with the manifests, or set seccompProfile.type to RuntimeDefault.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 1.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0030", "kubescape:C-0210"],
    Standards = ["OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var profile = context.Node.Security.SeccompProfile;
            if (!context.Node.Workload.IsWindows && context.Node.Workload.Platform == WorkloadPlatform.Kubernetes && profile.Is("Localhost"))
                context.Report(profile.Location, Names.Of(context.Node));
        });
}
