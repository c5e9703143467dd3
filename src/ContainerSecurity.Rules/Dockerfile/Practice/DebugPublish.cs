using System;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class DebugPublish() : Rule(new()
{
    Id = "CNS8092",
    Title = "dotnet publish uses the Debug configuration",
    MessageFormat = "'dotnet {0}' uses the {1} configuration; set -c Release",
    Category = Categories.Building,
    Description = "A Debug build is slower, contains debugging aids and may enable code that is not meant for production.",
    Remediation = "Set -c Release.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CWE-489"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is not RunInstructionSyntax run || command.Name != "dotnet" || command.Arguments.FirstOrDefault() is not { StaticText: "publish" } verb)
                return;
            var isDebug = command.GetOptionValue("-c", "--configuration") is { } configuration && string.Equals(configuration.Text, "Debug", StringComparison.OrdinalIgnoreCase);
            var isDefault = !command.HasOption("-c", "--configuration") && !command.Arguments.Any(a => IsProperty(a.StaticPrefix)) && run.Stage is { } stage && IsOldSdk(ContainerSecurity.Rules.Dockerfile.Users.Support.BaseImages.Root(stage).BaseImage);
            if (isDebug || isDefault)
                context.Report(verb.Location, verb.StaticText, isDebug ? "Debug" : "default Debug");
        });

    private static bool IsProperty(string text) => text.Contains("Configuration=", StringComparison.OrdinalIgnoreCase) || text.StartsWith("@", StringComparison.Ordinal);

    // Since .NET 8, publish uses Release by default. Source: "dotnet publish uses Release configuration", breaking changes of .NET 8.
    private static bool IsOldSdk(ImageReference? image) =>
        image is { RegistryHost: "mcr.microsoft.com", Repository.Value: "dotnet/sdk" or "dotnet/core/sdk", Tag.Value: { } tag }
        && int.TryParse(tag.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version < 8;
}
