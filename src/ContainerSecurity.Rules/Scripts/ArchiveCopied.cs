using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Scripts;

/// <summary>CNS8017: an archive is copied and unpacked.</summary>
public sealed class ArchiveCopied : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8017",
        Title = "An archive is copied and unpacked",
        MessageFormat = "'{0}' is copied and then unpacked, so it stays in a layer; write ADD, which unpacks it",
        Category = Categories.Building,
        Description = "The archive stays in the layer of the COPY, whether it is deleted later or not.",
        Remediation = "Write ADD for a local archive: it unpacks tar files by itself. Or mount it into the RUN.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3010"],
        HelpLink = RuleHelp.Link("CNS8017"),
    };

    private static readonly string[] Endings = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tbz", ".tar.xz", ".txz", ".tar.lzma", ".tlz", ".tar.Z", ".tZ"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var instructions = context.Node.Instructions;
            for (var i = 0; i < instructions.Length; i++)
            {
                if (instructions[i] is not CopyInstructionSyntax { From: null } copy)
                    continue;
                foreach (var source in copy.Sources)
                {
                    var name = FileName(source.RawText);
                    if (Endings.Any(e => name.EndsWith(e, StringComparison.Ordinal)) && name.IndexOfAny(['*', '?', '[', '$']) < 0 && instructions.Skip(i + 1).Any(later => Unpacks(later, name)))
                        context.Report(Descriptor, source.Location, name);
                }
            }
        });

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1).Trim('"');

    private static bool Unpacks(InstructionSyntax instruction, string name) => instruction is RunInstructionSyntax { Script: { } script } && script.Commands.Any(c =>
        c.EffectiveCommand is { Name: "tar" or "bsdtar" } tar && tar.Arguments.Any(a => a.StaticText is { } text && FileName(text) == name)
        && tar.Arguments.Any(a => a.StaticText is "--extract" or "--get" || (a.StaticText is { } option && option.Contains('x') && (option[0] == '-' || a == tar.Arguments[0]))));
}
