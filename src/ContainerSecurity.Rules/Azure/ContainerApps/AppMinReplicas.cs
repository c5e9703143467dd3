using System.Globalization;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppMinReplicas() : Rule(new()
{
    Id = "CNS6482",
    Title = "Container app runs fewer than two replicas",
    MessageFormat = "Container app '{0}' may run with fewer than two replicas; set minReplicas to 2 or more",
    Category = Categories.Resources,
    Description = "A single replica is an outage whenever it is replaced, and scaling from zero delays the first request.",
    Remediation = "Set template.scale.minReplicas to 2 or more.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.MinReplicas"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Without a value an app may scale to zero.
            var least = Setting.Of(context.Node, "properties.template.scale.minReplicas");
            if (!least.IsUnknown && (least.Node is null || (int.TryParse(least.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var replicas) && replicas < 2)))
                context.Report(least.Location, context.Node.Identity.Name);
        }, AzureTypes.ContainerApp);
}
