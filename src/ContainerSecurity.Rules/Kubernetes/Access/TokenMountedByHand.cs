using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class TokenMountedByHand() : Rule(new()
{
    Id = "CNS5075",
    Title = "A manifest mounts a service account token by hand",
    MessageFormat = "Container '{0}' mounts a volume at the place of the service account's token; leave that to the cluster, or set automountServiceAccountToken to false",
    Category = Categories.Access,
    Description = "The cluster mounts the token itself where a pod may have it. A mount by hand comes from a copy of a running pod, and it gives the token also where the cluster would not.",
    Remediation = "Remove the mount. Where the program needs a token, use a projected volume with an audience and an expiry, at a path of its own.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = Platforms.Kubernetes,
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
