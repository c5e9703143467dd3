using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class ProbesIdentical() : Rule(new()
{
    Id = "CNS6007",
    Title = "Liveness and readiness probe are the same",
    MessageFormat = "Container '{0}' has the same check as liveness and readiness probe; make the liveness probe the laxer one",
    Category = Categories.Resources,
    Description = "A pod that is only busy fails both probes at once, so it is killed instead of being left alone until it has caught up.",
    Remediation = "Give the liveness probe another check, or more time and failures than the readiness probe.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
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
