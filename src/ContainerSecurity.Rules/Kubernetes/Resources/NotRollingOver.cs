using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NotRollingOver() : Rule(new()
{
    Id = "CNS6043",
    Title = "Deployment does not use a rolling update",
    MessageFormat = "{0} uses the strategy '{1}'; use a rolling update",
    Category = Categories.Resources,
    Description = "With Recreate all pods are terminated before new ones start, so every update is an outage.",
    Remediation = "Use RollingUpdate, unless two versions must never run at the same time, for example with a ReadWriteOnce volume.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:no-rolling-update-strategy", "kube-score:deployment-strategy", "kubescape:C-0305"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("spec", "strategy", "type") is DataScalar { IsNull: false } type && WholeSet.Text(type) is { } text && text is not ("RollingUpdate" or "Rolling"))
                    context.Report(type.Location, context.Node.Identity, text);
            },
            "Deployment", "DeploymentConfig");
}
