using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupOutsideRegistry() : Rule(new()
{
    Id = "CNS1205",
    Title = "A container group runs an image from outside",
    MessageFormat = "Image '{0}' comes from '{1}', outside the registries of the organisation; copy it to an Azure container registry",
    Category = Categories.SupplyChain,
    Description = "What others publish can change or vanish between two starts, and pulls without a sign-in are limited.",
    Remediation = "Import the image into a registry of your own, scan it there, and pull it with a managed identity.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:DS-6", "CWE-829"],
})
{
    /// <summary>The registries that images may come from.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Trusted = new("trusted", ["mcr.microsoft.com", "*.azurecr.io"], "The registries that images may come from; *. stands for any host below.");

    public override ImmutableArray<RuleOption> Options => [Trusted];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var image = context.Node.Image;
            if (context.Node.Workload.Platform == WorkloadPlatform.ContainerInstances && image?.RegistryHost is { } host && !context.Options.Get(Trusted).Any(entry => Covers(entry, host)))
                context.Report(image.Location, image.Text, host);
        });

    private static bool Covers(string trusted, string host) => trusted.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(trusted.Substring(1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, trusted, StringComparison.OrdinalIgnoreCase);
}
