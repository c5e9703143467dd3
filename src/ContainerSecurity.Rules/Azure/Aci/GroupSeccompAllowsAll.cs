using System.Text.Json;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupSeccompAllowsAll() : Rule(new()
{
    Id = "CNS2150",
    Title = "A seccomp profile allows every system call",
    MessageFormat = "The seccomp profile of container '{0}' allows what it does not name; set its defaultAction to SCMP_ACT_ERRNO",
    Category = Categories.Privileges,
    Description = "A profile that lets through what it does not name takes away the default one, which blocks the system calls that breaking out of containers needs.",
    Remediation = "Leave seccompProfile out to get the default profile, or give it the default action SCMP_ACT_ERRNO and name the system calls that the program makes.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = Platforms.ContainerInstances,
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
            // No profile: the platform refuses it.
            return false;
        }
    }
}
