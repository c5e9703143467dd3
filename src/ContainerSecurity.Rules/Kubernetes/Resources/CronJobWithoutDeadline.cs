using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

/// <summary>CNS6024: a CronJob has no deadline to start.</summary>
public sealed class CronJobWithoutDeadline : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS6024"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (!context.Node.IsPartial && context.Node.Get("spec", "startingDeadlineSeconds") is null)
                    context.Report(Descriptor, context.Node.Location, context.Node.Identity);
            },
            "CronJob");
}
