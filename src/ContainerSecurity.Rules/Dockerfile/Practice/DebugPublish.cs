using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Users.Support;
using ContainerSecurity.Rules.Support;

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
    private static readonly string[] Attached = ["-c:", "-c=", "--configuration=", "--configuration:", "/c:"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is not RunInstructionSyntax run || command.Name != "dotnet" || command.Arguments.FirstOrDefault() is not { StaticText: "publish" } verb)
                return;
            var configuration = Configurations(command.Arguments).LastOrDefault();
            var isDebug = string.Equals(configuration.Value, "Debug", StringComparison.OrdinalIgnoreCase);
            var isDefault = !configuration.IsSet && !command.Arguments.Any(a => a.StaticPrefix.StartsWith("@", StringComparison.Ordinal)) && run.Stage is { } stage && IsOldSdk(BaseImages.Root(stage).BaseImage);
            if (isDebug || isDefault)
                context.Report(verb.Location, verb.StaticText, isDebug ? "Debug" : "default Debug");
        });

    // -c X, -c:X, --configuration=X, -p:Configuration=X, /p:A=b;Configuration=X
    private static IEnumerable<(bool IsSet, string? Value)> Configurations(ImmutableArray<ShellWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var text = words[i].StaticPrefix;
            if (text is "-c" or "--configuration")
            {
                if (i + 1 < words.Length)
                    yield return (true, ScriptValues.Of(words[++i]));
            }
            else if (Attached.FirstOrDefault(o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase)) is { } option)
                yield return (true, Rest(words[i], option.Length));
            else if (text.IndexOf("Configuration=", StringComparison.OrdinalIgnoreCase) is > 0 and var at && text[at - 1] is ':' or ';' or '=')
                yield return (true, Rest(words[i], at + "Configuration=".Length));
        }
    }

    // The rest of a word, where it is written out or one variable.
    private static string? Rest(ShellWord word, int start)
    {
        if (word.StaticText is { } text)
            return text.Substring(start).Split(';')[0];
        return word.StaticPrefix.Length == start && word.Parts[word.Parts.Length - 1] is { Kind: ShellWordPartKind.Parameter, Name: { } name } part ? ScriptValues.OfVariable(part, name, word) : null;
    }

    // Since .NET 8, publish uses Release by default. Source: "dotnet publish uses Release configuration", breaking changes of .NET 8.
    private static bool IsOldSdk(ImageReference? image) =>
        image is { RegistryHost: "mcr.microsoft.com", Repository.Value: "dotnet/sdk" or "dotnet/core/sdk", Tag.Value: { } tag }
        && int.TryParse(tag.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version < 8;
}
