namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class CronJobWithoutDeadline() : Rule(new()
{
    Id = "CNS6024",
    Title = "A CronJob has no deadline to start",
    MessageFormat = "{0} has no startingDeadlineSeconds; set one",
    Category = Categories.Resources,
    Description = "After 100 missed starts the controller gives the job up for good.",
    Remediation = "Set startingDeadlineSeconds.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
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
