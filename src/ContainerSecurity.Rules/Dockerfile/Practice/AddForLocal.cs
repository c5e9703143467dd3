using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class AddForLocal() : Rule(new()
{
    Id = "CNS8091",
    Title = "ADD is used instead of COPY",
    MessageFormat = "'{0}' is a local file or directory; use COPY instead of ADD",
    Category = Categories.Building,
    Description = "ADD also downloads URLs and extracts archives, depending on the source, so a file name or its content can change what the instruction does.",
    Remediation = "Use COPY instead of ADD.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3020", "checkov:CKV_DOCKER_4", "trivy:DS-0005", "kics:add_instead_of_copy", "dockle:CIS-DI-0009"],
    Standards = ["CIS-DOCKER:4.9"],
    HasFix = true,
})
{
    // Usual file extensions of the archives that ADD extracts. Source: Dockerfile reference, ADD: tar, plain or as gzip, bzip2, xz; zstd since BuildKit 0.16.
    // compress and lzip archives are included, because ADD shows the intent to extract them.
    private static readonly string[] Archives = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz", ".tbz2", ".tb2", ".tar.xz", ".txz", ".tar.lzma", ".tlz", ".tar.zst", ".tzst", ".gz", ".bz2", ".xz", ".lzma", ".zst", ".z", ".taz", ".tz", ".lz"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<AddInstructionSyntax>(static context =>
        {
            var add = context.Node;
            if (add.Sources.IsEmpty || !CopyArguments.AreAsMeant(add) || add.Flag("checksum") is not null || add.Flag("unpack") is not null || add.Flag("keep-git-dir") is not null || !add.Sources.All(IsPlain))
                return;
            var fix = new CodeFix("Use COPY", [new TextChange(add.Keyword.Span, "COPY")]);
            context.Report(new Location(add.Document, add.Keyword.Span), fix, add.Sources[0].Value);
        });

    private static bool IsPlain(WordSyntax source)
    {
        var text = source.Value;
        // A variable may be a URL or an archive; image histories contain "file:<hash>".
        return text.Length > 0 && text.IndexOf('$') < 0 && text.IndexOf(':') < 0 && !text.StartsWith("<<", StringComparison.Ordinal) && !text.StartsWith("git@", StringComparison.Ordinal)
            && !text.EndsWith("*", StringComparison.Ordinal) && !Archives.Any(end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }
}
