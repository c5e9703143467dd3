using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class AddForLocal() : Rule(new()
{
    Id = "CNS8091",
    Title = "ADD is used where COPY is enough",
    MessageFormat = "'{0}' is a file of the context and no archive; use COPY, which does nothing else",
    Category = Categories.Building,
    Description = "ADD also downloads and unpacks, depending on what it is given, so that a name or a content can make it do what nobody meant.",
    Remediation = "Write COPY in place of ADD.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 2.0,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3020", "checkov:CKV_DOCKER_4", "trivy:DS-0005", "kics:add_instead_of_copy", "dockle:CIS-DI-0009"],
    Standards = ["CIS-DOCKER:4.9"],
    HasFix = true,
})
{
    // What ADD unpacks, told by its usual name. Source: Dockerfile reference, ADD: tar, plain or as gzip, bzip2, xz; zstd since BuildKit 0.16.
    // Those of compress and lzip were meant to be unpacked, too, whatever comes of it.
    private static readonly string[] Archives = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz", ".tbz2", ".tb2", ".tar.xz", ".txz", ".tar.lzma", ".tlz", ".tar.zst", ".tzst", ".gz", ".bz2", ".xz", ".lzma", ".zst", ".z", ".taz", ".tz", ".lz"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<AddInstructionSyntax>(static context =>
        {
            var add = context.Node;
            if (add.Sources.IsEmpty || add.Flag("checksum") is not null || add.Flag("unpack") is not null || add.Flag("keep-git-dir") is not null || !add.Sources.All(IsPlain))
                return;
            var fix = new CodeFix("Write COPY", [new TextChange(add.Keyword.Span, "COPY")]);
            context.Report(new Location(add.Document, add.Keyword.Span), fix, add.Sources[0].RawText);
        });

    private static bool IsPlain(WordSyntax source)
    {
        var text = source.RawText.Trim('"', '\'');
        // A variable may be a URL or an archive; "file:<hash>" stands in histories of images.
        return text.Length > 0 && text.IndexOf('$') < 0 && text.IndexOf(':') < 0 && !text.StartsWith("<<", StringComparison.Ordinal) && !text.StartsWith("git@", StringComparison.Ordinal)
            && !text.EndsWith("*", StringComparison.Ordinal) && !Archives.Any(end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }
}
