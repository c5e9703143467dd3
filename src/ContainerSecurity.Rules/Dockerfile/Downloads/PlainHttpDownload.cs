using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class PlainHttpDownload() : Rule(new()
{
    Id = "CNS1051",
    Title = "File is downloaded over plain HTTP",
    MessageFormat = "'{0}' is downloaded over plain HTTP; use https",
    Category = Categories.SupplyChain,
    Description = "Anyone between the build and the server can read and replace a file that is downloaded over plain HTTP.",
    Remediation = "Use https. If the server does not support it, verify a checksum that is part of the Dockerfile.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["datadog:avoid_http"],
    Standards = ["CIS-DOCKER:4.11", "CWE-319", "CWE-494"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            if (command.Script.Owner is not RunInstructionSyntax || !DownloadTools.Downloads(command.EffectiveCommand) || FileChecks.AreIn(command.Script))
                return;
            foreach (var word in command.EffectiveCommand.Arguments)
            {
                if (PlainHttp.IsRemote(WithoutParameter(word.StaticPrefix)))
                    context.Report(word.Location, WithoutParameter(word.StaticText ?? word.Text.Trim('"', '\'')));
                else if (!word.IsStatic && ScriptValues.Of(word) is { } value && PlainHttp.IsRemote(value))
                    context.Report(word.Location, value);
                else if (InTable(word) is { } entry)
                    context.Report(word.Location, entry);
            }
        });
        context.RegisterInstructionAction<AddInstructionSyntax>(static context =>
        {
            if (context.Node.Flag("checksum") is not null)
                return;
            foreach (var source in context.Node.Sources)
            {
                if (PlainHttp.IsRemote(source.Value))
                    context.Report(source.Location, source.Value);
            }
        });
    }

    // -Uri:http://..
    private static string WithoutParameter(string text) => text is ['-', ..] && text.IndexOf(':') is > 0 and var colon && text.IndexOf("http", StringComparison.OrdinalIgnoreCase) > colon ? text.Substring(colon + 1) : text;

    // Parameters of PowerShell in a table: $p = @{ Uri = 'http://..' }; Invoke-WebRequest @p
    private static string? InTable(ShellWord word)
    {
        if (word.Script.Dialect != ShellDialect.PowerShell || word.Parts is not [{ Kind: ShellWordPartKind.Parameter, Name: { } name }] || !word.Text.StartsWith("@", StringComparison.Ordinal))
            return null;
        var table = word.Script.Commands.SelectMany(c => c.Assignments).LastOrDefault(a => a.Name == name)?.Value.Parts.FirstOrDefault(p => p.Kind == ShellWordPartKind.Array);
        return table is null ? null : word.Script.Commands.Where(c => table.TextSpan.Contains(c.TextSpan)).SelectMany(c => c.Assignments).Select(a => a.Value.StaticText).FirstOrDefault(t => t is not null && PlainHttp.IsRemote(t));
    }
}
