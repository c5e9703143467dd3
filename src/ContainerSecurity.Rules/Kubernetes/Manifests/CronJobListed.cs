namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class CronJobListed() : Rule(new()
{
    Id = "CNS9034",
    Title = "CronJob runs in the cluster",
    MessageFormat = "{0} runs on a schedule; know what it is for",
    Category = Categories.Manifests,
    Description = "A job on a schedule is a quiet way to stay in a cluster, so each one should be known.",
    Remediation = "Keep a list of the CronJobs and who owns them.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
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
