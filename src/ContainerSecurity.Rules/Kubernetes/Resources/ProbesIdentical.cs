using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class ProbesIdentical() : Rule(new()
{
    Id = "CNS6007",
    Title = "Liveness and readiness probes are identical",
    MessageFormat = "Container '{0}' uses the same liveness and readiness probe; make the liveness probe more tolerant",
    Category = Categories.Resources,
    Description = "A container that is only overloaded fails both probes at once, so it is restarted instead of being left alone until it recovers.",
    Remediation = "Use a different check for the liveness probe, or give it a higher failureThreshold or periodSeconds than the readiness probe.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:pod-probes-identical", "kube-score:pod-probes"],
    Standards = ["OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var (liveness, readiness) = (context.Node.LivenessProbe, context.Node.ReadinessProbe);
            if (liveness?.Node is { } first && readiness?.Node is { } second && first.IsEquivalentTo(second))
                context.Report(liveness.Location, [readiness.Location], Names.Of(context.Node));
        });
}
