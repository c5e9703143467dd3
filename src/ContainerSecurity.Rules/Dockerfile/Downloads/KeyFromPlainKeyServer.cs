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
    Title = "A signing key is fetched unprotected",
    MessageFormat = "Key '{0}' comes from '{1}' without encryption and is named by less than its fingerprint, so another key may come; use hkps:// and the whole fingerprint",
    Category = Categories.SupplyChain,
    Description = "The short names of keys can be forged within hours, and who stands between the build and the key server can send any key. All packages are then trusted that this key signs.",
    Remediation = "Name the key by its whole fingerprint (40 digits) and fetch it with hkps:// or https://, or put the key into the build context.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Dockerfile,
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
            if (context.Node.Script.Instruction is not RunInstructionSyntax || Tool.Of(context.Node) is not { Name: "gpg" or "gpg2" or "apt-key" or "dirmngr" } tool)
                return;
            if (ServerOf(tool) is not { } word || word.StaticText is not { } text)
                return;
            var server = text.Substring(text.StartsWith(ServerOption + "=", StringComparison.Ordinal) ? ServerOption.Length + 1 : 0);
            if (!Plain.Any(scheme => server.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
                return;
            // A key that was named by its whole fingerprint is compared with it.
            foreach (var key in KeysOf(tool).Where(k => k.StaticText is { Length: > 0 } digits && digits.All(IsHexDigit) && digits.Length < FingerprintLength))
                context.Report(context.CreateDiagnostic(key.Location, key.StaticText, server) with { Fixes = Fix(word, server) });
        });

    // The usual port of hkp is not the one of hkps.
    private static ImmutableArray<CodeFix> Fix(ShellWord word, string server)
    {
        var host = Ports.Aggregate(server.Substring(server.IndexOf("://", StringComparison.Ordinal) + 3), (text, port) => text.EndsWith(port, StringComparison.Ordinal) ? text.Substring(0, text.Length - port.Length) : text);
        var isSimple = host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-') && word.StaticText == word.Script.Text.Text.Substring(word.TextSpan.Start, word.TextSpan.Length);
        return isSimple ? [new CodeFix("Fetch it with hkps", [new TextChange(word.Value.MapSpan(word.Value.Length - server.Length, server.Length), "hkps://" + host)]) { IsSafe = false }] : [];
    }

    // The word of the server, with the option where both are one.
    private static ShellWord? ServerOf(Tool tool)
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

    private static IEnumerable<ShellWord> KeysOf(Tool tool) =>
        tool.Arguments.SkipWhile(a => a.StaticText is not ("--recv" or "--recv-key" or "--recv-keys" or "--receive-keys")).Skip(1).Where(a => !a.StaticPrefix.StartsWith("-", StringComparison.Ordinal));

    private static bool IsHexDigit(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or 'x';
}
