using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class KeyFromPlainKeyServer() : Rule(new()
{
    Id = "CNS1063",
    Title = "Signing key is fetched without its full fingerprint",
    MessageFormat = "Key '{0}' is fetched from {1} by a short ID; write the full 40-digit fingerprint{2}",
    Category = Categories.SupplyChain,
    Description = "Anyone can make a key with the same 8 or 16 last digits and upload it, and without encryption anyone on the network path can substitute a key. Every package signed by that key is then trusted.",
    Remediation = "Request the key by its full 40-digit fingerprint over hkps:// or https://, or add the key to the build context.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.11", "CWE-319", "CWE-347"],
})
{
    private const string ServerOption = "--keyserver";
    private static readonly string[] Plain = ["http://", "hkp://"];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<AddInstructionSyntax>(static context =>
        {
            foreach (var source in context.Node.Sources)
            {
                if (context.Node.Flag("checksum") is null && KeyLookup.Find(source.Value) is var (key, host))
                    context.Report(source.Location, key, $"'{host}'", "");
            }
        });
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is RunInstructionSyntax && CommandInvocation.From(context.Node) is { Name: "curl" or "wget" or "rpm" } download)
            {
                foreach (var argument in download.Arguments)
                {
                    if (argument.StaticText is { } url && KeyLookup.Find(url) is var (key, host))
                        context.Report(argument.Location, key, $"'{host}'", "");
                }
            }

            if (context.Node.Script.Owner is not RunInstructionSyntax || CommandInvocation.From(context.Node) is not { Name: "gpg" or "gpg2" or "apt-key" or "dirmngr" or "pacman-key" } tool)
                return;
            var word = ServerOf(tool);
            var text = word?.StaticPrefix ?? "";
            var server = text.Substring(text.StartsWith(ServerOption + "=", StringComparison.Ordinal) ? ServerOption.Length + 1 : 0);
            var isPlain = Plain.Any(scheme => server.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
            // gpg compares a key with its full fingerprint, so that request is safe over plain HTTP.
            foreach (var key in KeysOf(tool).SelectMany(key => LoopWords(context.Node, key).AsEnumerable()).Where(k => k.StaticText is { } id && KeyLookup.IsShort(id)))
                context.Report(key.Location, key.StaticText, word is null ? "the default key server" : word.StaticText is null ? "a key server" : $"'{server}'", isPlain ? " and use hkps://" : "");
        });
    }

    // The word with the server, including the option for "--keyserver=...".
    private static ShellWord? ServerOf(CommandInvocation tool)
    {
        for (var i = 0; i < tool.Arguments.Length; i++)
        {
            if (tool.Arguments[i].StaticPrefix.StartsWith(ServerOption + "=", StringComparison.Ordinal))
                return tool.Arguments[i];
            if (tool.Arguments[i].StaticText == ServerOption && i + 1 < tool.Arguments.Length)
                return tool.Arguments[i + 1];
        }

        return null;
    }

    private static IEnumerable<ShellWord> KeysOf(CommandInvocation tool) =>
        tool.Arguments.SkipWhile(a => a.StaticText is not ("--recv" or "--recv-key" or "--recv-keys" or "--receive-keys" or "-r")).Skip(1).Where(a => !a.StaticPrefix.StartsWith("-", StringComparison.Ordinal));

    // "for key in A B; do gpg --recv-keys "$key"; done"
    private static ImmutableArray<ShellWord> LoopWords(ShellCommand command, ShellWord key)
    {
        if (key.Parts is not [{ Name: { } variable }])
            return [key];
        for (ShellNode? node = command.Parent; node is not null; node = node.Parent)
        {
            if (node is ShellFor loop && loop.Variable == variable)
                return loop.Words;
        }

        return [key];
    }
}
