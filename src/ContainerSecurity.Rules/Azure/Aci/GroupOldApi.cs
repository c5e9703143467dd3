using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupOldApi() : Rule(new()
{
    Id = "CNS7181",
    Title = "Container group uses an outdated API version",
    MessageFormat = "Container group '{0}' uses API version {1}, which does not support {2}; use 2023-05-01 or later",
    Category = Categories.Monitoring,
    Description = "Security settings that the API version does not support cannot be set, so the group runs without them.",
    Remediation = "Raise apiVersion to 2023-05-01 or later.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:PV-6"],
})
{
    // The first API version with each feature. Source: azure-rest-api-specs, Microsoft.ContainerInstance.
    private static readonly (string Since, string What)[] Steps =
    [
        ("2018-06-01", "secure environment variables"),
        ("2018-10-01", "managed identities"),
        ("2021-07-01", "subnets"),
        ("2023-05-01", "the security context"),
    ];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var version = context.Node.ApiVersion;
            if (version.IsKnown && Lacks(version.Value!) is { } lacks)
                context.Report(version.Location, context.Node.Identity.Name, version.Value, lacks);
        }, AzureTypes.ContainerGroup);

    private static string? Lacks(string version)
    {
        // API versions are dates; Azure rejects anything else.
        if (version.Length < 10 || !char.IsDigit(version[0]))
            return null;
        foreach (var (since, what) in Steps)
        {
            if (string.CompareOrdinal(version, since) < 0)
                return what;
        }
        return null;
    }
}
