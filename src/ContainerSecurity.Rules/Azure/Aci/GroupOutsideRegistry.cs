using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupOutsideRegistry() : Rule(new()
{
    Id = "CNS1205",
    Title = "Container group image comes from an untrusted registry",
    MessageFormat = "Image '{0}' comes from '{1}', which is not a trusted registry; import it into your Azure container registry",
    Category = Categories.SupplyChain,
    Description = "Images of third parties can change or disappear between two starts, and anonymous pulls are rate limited.",
    Remediation = "Import the image into your own registry, scan it there and pull it with a managed identity.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DS-6", "CWE-829"],
})
{
    /// <summary>The trusted registries.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Trusted = new("trusted", ["mcr.microsoft.com", "*.azurecr.io"], "Trusted registries; a leading *. matches any subdomain.");

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
