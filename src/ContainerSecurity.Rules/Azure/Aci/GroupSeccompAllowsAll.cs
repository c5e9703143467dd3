using System.Text.Json;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupSeccompAllowsAll() : Rule(new()
{
    Id = "CNS2150",
    Title = "Seccomp profile allows unlisted system calls",
    MessageFormat = "The seccomp profile of container '{0}' allows unlisted system calls; set its defaultAction to SCMP_ACT_ERRNO",
    Category = Categories.Privileges,
    Description = "The profile replaces the default one, which blocks system calls that are used to escape from containers.",
    Remediation = "Remove seccompProfile to get the default profile, or set defaultAction to SCMP_ACT_ERRNO and list the system calls that the program needs.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:PV-3", "CWE-693"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var profile = context.Node.Security.SeccompProfile;
            if (context.Node.Workload.Platform == WorkloadPlatform.ContainerInstances && profile.Value is { Length: > 0 } encoded && AllowsAll(encoded))
                context.Report(profile.Location, Names.Of(context.Node));
        });

    private static bool AllowsAll(string encoded)
    {
        try
        {
            using var json = Base64.Decode(encoded) is { } text ? JsonDocument.Parse(text) : null;
            return json?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("defaultAction", out var action)
                && action.ValueKind == JsonValueKind.String && action.GetString() is "SCMP_ACT_ALLOW" or "SCMP_ACT_LOG";
        }
        catch (JsonException)
        {
            // Azure rejects an invalid profile.
            return false;
        }
    }
}
