using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ArchiveCopied() : Rule(new()
{
    Id = "CNS8017",
    Title = "Archive is copied and then extracted",
    MessageFormat = "'{0}' is copied and later extracted, so the archive stays in a layer; use ADD, which extracts it",
    Category = Categories.Building,
    Description = "The archive stays in the layer of the COPY instruction, even if a later instruction deletes it.",
    Remediation = "Use ADD for a local archive, which extracts tar files itself, or use a bind mount in the RUN instruction.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3010"],
})
{
    private static readonly string[] Endings = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tbz", ".tar.xz", ".txz", ".tar.lzma", ".tlz", ".tar.Z", ".tZ"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            // In reverse order, so that later extractions are known.
            var unpacked = new HashSet<string>(StringComparer.Ordinal);
            foreach (var instruction in context.Node.Instructions.Reverse().Select(Stages.Effective))
            {
                if (instruction is RunInstructionSyntax { Script: { } script })
                    unpacked.UnionWith(script.Commands.SelectMany(c => Unpacked(c.EffectiveCommand)));
                else if (unpacked.Count > 0 && instruction is CopyInstructionSyntax { From: null } copy)
                    Check(context, copy, unpacked);
            }
        });

    private static void Check(RuleContext<BuildStage> context, CopyInstructionSyntax copy, HashSet<string> unpacked)
    {
        foreach (var source in copy.Sources)
        {
            var name = FileName(source.RawText);
            if (!Endings.Any(e => name.EndsWith(e, StringComparison.Ordinal)) || name.IndexOfAny(['*', '?', '[', '$']) >= 0)
                continue;
            var target = copy.Sources.Length == 1 && copy.Destination is { } to ? FileName(to.RawText) : "";
            if (unpacked.Contains(name) || (target.Length > 0 && unpacked.Contains(target)))
                context.Report(source.Location, name);
        }
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1).Trim('"', '\'');

    private static IEnumerable<string> Unpacked(ShellInvocation tar) =>
        tar is { Name: "tar" or "bsdtar" } && tar.Arguments.Any(a => a.StaticText is "--extract" or "--get" || (a.StaticText is { Length: > 0 } option && option.Contains('x') && (option[0] == '-' || a == tar.Arguments[0])))
            ? tar.Arguments.Select(a => a.StaticText).OfType<string>().Select(FileName)
            : [];
}
