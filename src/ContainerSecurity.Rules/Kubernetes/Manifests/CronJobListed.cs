using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

/// <summary>CNS9034: CronJob runs in the cluster.</summary>
public sealed class CronJobListed : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS9034"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                context.Report(Descriptor, context.Node.Location, context.Node.Identity);
            },
            "CronJob");
}
