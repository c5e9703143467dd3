using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System;
using ContainerSecurity.Dockerfiles;
using ContainerSecurity.Rules.Shared;
using ContainerSecurity.Shell;

namespace ContainerSecurity.Rules.Downloads;

/// <summary>CNS1063: a signing key is fetched without encryption, by less than its whole fingerprint.</summary>
public sealed class KeyFromPlainKeyServer : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS1063"),
    };

    private const string ServerOption = "--keyserver";
    private const int FingerprintLength = 40;
    private static readonly string[] Plain = ["http://", "hkp://"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Instruction is not RunInstructionSyntax || Tool.Of(context.Node) is not { Name: "gpg" or "gpg2" or "apt-key" or "dirmngr" } tool)
                return;
            if (ServerOf(tool) is not { } server || !Plain.Any(scheme => server.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
                return;
            // A key that was named by its whole fingerprint is compared with it.
            foreach (var key in KeysOf(tool).Where(k => k.StaticText is { Length: > 0 } text && text.All(IsHexDigit) && text.Length < FingerprintLength))
                context.Report(Descriptor, key.Location, key.StaticText, server);
        });

    private static string? ServerOf(Tool tool)
    {
        for (var i = 0; i < tool.Arguments.Length; i++)
        {
            var text = tool.Arguments[i].StaticText ?? "";
            if (text.StartsWith(ServerOption + "=", StringComparison.Ordinal))
                return text.Substring(ServerOption.Length + 1);
            if (text == ServerOption && i + 1 < tool.Arguments.Length)
                return tool.Arguments[i + 1].StaticText;
        }

        return null;
    }

    private static IEnumerable<ShellWord> KeysOf(Tool tool) =>
        tool.Arguments.SkipWhile(a => a.StaticText is not ("--recv" or "--recv-key" or "--recv-keys" or "--receive-keys")).Skip(1).Where(a => !a.StaticPrefix.StartsWith("-", StringComparison.Ordinal));

    private static bool IsHexDigit(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or 'x';
}
