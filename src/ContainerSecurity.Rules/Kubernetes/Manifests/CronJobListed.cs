namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class CronJobListed() : Rule(new()
{
    Id = "CNS9034",
    Title = "CronJob runs on a schedule",
    MessageFormat = "{0} runs on a schedule; check that it is expected and has an owner",
    Category = Categories.Manifests,
    Description = "Attackers use CronJobs to persist in a cluster, because a scheduled job returns after its pod is deleted.",
    Remediation = "Keep an inventory of CronJobs and their owners, and delete the ones without an owner.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0026"],
    Standards = ["OWASP-K8S:K05"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                context.Report(context.Node.Location, context.Node.Identity);
            },
            "CronJob");
}
