using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class SeccompLocalhost() : Rule(new()
{
    Id = "CNS2092",
    Title = "Localhost seccomp profile is used",
    MessageFormat = "Container '{0}' uses a Localhost seccomp profile; make sure every node has the file, or use RuntimeDefault",
    Category = Categories.Privileges,
    Description = "A custom profile can be stricter or looser than the default, and the manifest does not show which. On a node without the file the container does not start.",
    Remediation = "Review the profile together with the manifests, or set seccompProfile.type to RuntimeDefault.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 1.0,
    AppliesTo = InputKinds.Kubernetes,
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
