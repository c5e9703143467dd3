using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class KeyFromPlainKeyServer() : Rule(new()
{
    Id = "CNS1063",
    Title = "Signing key is fetched without encryption",
    MessageFormat = "Key '{0}' is fetched from '{1}' without encryption or a full fingerprint; use hkps:// and the full fingerprint",
    Category = Categories.SupplyChain,
    Description = "Short key IDs can be forged, and anyone between the build and the key server can substitute a key. Every package signed by that key is then trusted.",
    Remediation = "Request the key by its full 40-digit fingerprint over hkps:// or https://, or add the key to the build context.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.11", "CWE-319", "CWE-347"],
    HasFix = true,
})
{
    private const string ServerOption = "--keyserver";
    private const int FingerprintLength = 40;
    private static readonly string[] Plain = ["http://", "hkp://"];
    private static readonly string[] Ports = [":80", ":11371"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not RunInstructionSyntax || CommandInvocation.From(context.Node) is not { Name: "gpg" or "gpg2" or "apt-key" or "dirmngr" } tool)
                return;
            if (ServerOf(tool) is not { } word || word.StaticText is not { } text)
                return;
            var server = text.Substring(text.StartsWith(ServerOption + "=", StringComparison.Ordinal) ? ServerOption.Length + 1 : 0);
            if (!Plain.Any(scheme => server.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
                return;
            // gpg compares a key with its full fingerprint, so that request is safe over plain HTTP.
            foreach (var key in KeysOf(tool).Where(k => k.StaticText is { Length: > 0 } digits && digits.All(IsHexDigit) && digits.Length < FingerprintLength))
                context.Report(context.CreateDiagnostic(key.Location, key.StaticText, server) with { Fixes = Fix(word, server) });
        });

    // hkp and hkps use different default ports, so the port is dropped.
    private static ImmutableArray<CodeFix> Fix(ShellWord word, string server)
    {
        var host = Ports.Aggregate(server.Substring(server.IndexOf("://", StringComparison.Ordinal) + 3), (text, port) => text.EndsWith(port, StringComparison.Ordinal) ? text.Substring(0, text.Length - port.Length) : text);
        var isSimple = host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-') && word.StaticText == word.Script.Text.Text.Substring(word.TextSpan.Start, word.TextSpan.Length);
        return isSimple ? [new CodeFix("Use hkps://", [new TextChange(word.Value.MapSpan(word.Value.Length - server.Length, server.Length), "hkps://" + host)]) { IsSafe = false }] : [];
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
        tool.Arguments.SkipWhile(a => a.StaticText is not ("--recv" or "--recv-key" or "--recv-keys" or "--receive-keys")).Skip(1).Where(a => !a.StaticPrefix.StartsWith("-", StringComparison.Ordinal));

    private static bool IsHexDigit(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or 'x';
}
