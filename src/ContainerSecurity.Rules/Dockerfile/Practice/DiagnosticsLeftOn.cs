using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class DiagnosticsLeftOn() : Rule(new()
{
    Id = "CNS8095",
    Title = ".NET diagnostics are enabled in the image",
    MessageFormat = "'{0}' {1}; remove it from the image and set it only while debugging",
    Category = Categories.Building,
    Description = "The diagnostic port lets anyone who can reach it read the memory of the process, and a dump contains every secret that the process holds.",
    Remediation = "Remove the variable. To turn off diagnostics entirely, set DOTNET_EnableDiagnostics=0.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CWE-489", "CWE-528"],
})
{
    private static readonly string[] Prefixes = ["DOTNET_", "COMPlus_"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is not { Origin: EnvironmentVariableOrigin.Env, Stage: BuildStage { IsFinal: true } stage, Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { } value } } variable
                || !RootImages.RunsSomething(stage))
                return;
            if (Effect(Setting(name), value.Trim('"', '\'')) is { } effect)
                context.Report(variable.Name.Location, name, effect);
        });

    // The runtime accepts both prefixes in any casing.
    private static string Setting(string name) => Prefixes.FirstOrDefault(p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is { } prefix ? name.Substring(prefix.Length).ToUpperInvariant() : "";

    private static string? Effect(string setting, string value) => (setting, value) switch
    {
        ("DIAGNOSTICPORTS", { Length: > 0 }) => "configures an additional diagnostic port",
        ("ENABLEEVENTPIPE", "1") => "writes an event trace to a file",
        ("DBGENABLEMINIDUMP", "1") => "writes a memory dump when the process crashes",
        _ => null,
    };
}
