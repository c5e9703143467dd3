namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class CronJobWithoutDeadline() : Rule(new()
{
    Id = "CNS6024",
    Title = "CronJob has no startingDeadlineSeconds",
    MessageFormat = "{0} has no startingDeadlineSeconds; set it",
    Category = Categories.Resources,
    Description = "After more than 100 missed schedules the controller no longer starts the job.",
    Remediation = "Set startingDeadlineSeconds.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:cronjob-has-deadline", "kics:192fe40b"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (!context.Node.IsPartial && context.Node.Get("spec", "startingDeadlineSeconds") is null)
                    context.Report(context.Node.Location, context.Node.Identity);
            },
            "CronJob");
}
