using System;
using System.Linq;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class DiagnosticsLeftOn() : Rule(new()
{
    Id = "CNS8095",
    Title = "The diagnostics of .NET are switched on in the image",
    MessageFormat = "'{0}' {1}; leave it out of the image, and set it where a fault is looked for",
    Category = Categories.Building,
    Description = "The diagnostic port lets whoever reaches it read the memory of the process, and a dump holds every password that the process knew.",
    Remediation = "Leave the variable out. To switch the diagnostics off altogether, set DOTNET_EnableDiagnostics=0.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Dockerfile,
    Standards = ["CWE-489", "CWE-528"],
})
{
    private static readonly string[] Prefixes = ["DOTNET_", "COMPlus_"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is not { Origin: EnvironmentVariableOrigin.Env, Stage: { IsFinal: true } stage, Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { } value } } variable
                || !RootImages.RunsSomething(stage))
                return;
            if (Effect(Setting(name), value.Trim('"', '\'')) is { } effect)
                context.Report(variable.Name.Location, name, effect);
        });

    // The runtime takes both prefixes, in any case.
    private static string Setting(string name) => Prefixes.FirstOrDefault(p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is { } prefix ? name.Substring(prefix.Length).ToUpperInvariant() : "";

    private static string? Effect(string setting, string value) => (setting, value) switch
    {
        ("DIAGNOSTICPORTS", { Length: > 0 }) => "opens a port of its own for diagnostics",
        ("ENABLEDIAGNOSTICS" or "ENABLEDIAGNOSTICS_IPC" or "ENABLEDIAGNOSTICS_DEBUGGER", "1") => "lets debuggers and tools read the process",
        ("ENABLEEVENTPIPE", "1") => "writes a trace to a file",
        ("DBGENABLEMINIDUMP", "1") => "writes the memory to a file when the process crashes",
        _ => null,
    };
}
