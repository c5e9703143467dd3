using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class TokenMountedByHand() : Rule(new()
{
    Id = "CNS5075",
    Title = "Volume is mounted over the service account token",
    MessageFormat = "Container '{0}' mounts a volume at the service account token path; remove the mount or set automountServiceAccountToken: false",
    Category = Categories.Access,
    Description = "Kubernetes mounts the token itself where a pod may have it. A manual mount usually comes from the copy of a running pod, and it exposes a token even where Kubernetes would not mount one.",
    Remediation = "Remove the mount. Where the program needs a token, mount a projected volume with an audience and an expiration at a different path.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0036"],
    Standards = ["CIS-K8S:5.1.6", "OWASP-K8S:K01", "CWE-522"],
})
{
    private const string Place = "/var/run/secrets/kubernetes.io/serviceaccount";

    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var workload = context.Node.Workload;
            if (workload.Platform != WorkloadPlatform.Kubernetes || workload.AutomountServiceAccountToken.Is(false))
                return;
            foreach (var mount in context.Node.Mounts)
            {
                if (mount.Path.Value?.TrimEnd('/') is Place)
                    context.Report(mount.Path.Location, Names.Of(context.Node));
            }
        });
}
