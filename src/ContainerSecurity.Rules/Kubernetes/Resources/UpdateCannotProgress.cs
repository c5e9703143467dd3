using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class UpdateCannotProgress() : Rule(new()
{
    Id = "CNS6068",
    Title = "Rolling update cannot replace a pod",
    MessageFormat = "{0} has maxUnavailable 0 and maxSurge 0, so no pod can be replaced; raise one of them",
    Category = Categories.Resources,
    Description = "The update may neither remove a pod nor add one. The API server rejects the object.",
    Remediation = "Set maxSurge or maxUnavailable to at least 1.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterKubernetesObjectAction(static context => Check(context, "strategy", isSurgeZero: false), "Deployment");
        // A DaemonSet starts no further pod by default.
        context.RegisterKubernetesObjectAction(static context => Check(context, "updateStrategy", isSurgeZero: true), "DaemonSet");
    }

    private static void Check(RuleContext<KubernetesObject> context, string strategy, bool isSurgeZero)
    {
        var update = context.Node.Get("spec", strategy, "rollingUpdate");
        if (update.Get("maxUnavailable") is not DataScalar unavailable || !IsZero(unavailable))
            return;
        if (update.Get("maxSurge") is DataScalar surge ? IsZero(surge) : isSurgeZero && update.Get("maxSurge") is null && !context.Node.IsPartial)
            context.Report(unavailable.Location, context.Node.Identity);
    }

    private static bool IsZero(DataScalar scalar) => scalar is { Expression: null, Text: "0" or "0%" };
}
