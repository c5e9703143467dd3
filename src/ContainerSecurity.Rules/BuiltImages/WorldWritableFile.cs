using System;
using System.Linq;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class WorldWritableFile() : Rule(new()
{
    Id = "CNS2101",
    Title = "Every user of the image may change files",
    MessageFormat = "Everybody may write to '{0}'{1}; take the right away with 'chmod o-w', or give a directory the sticky bit",
    Category = Categories.Privileges,
    Description = "Whoever gets into the container as any user can put a program or setting of their own there, which another user then runs.",
    Remediation = "Give files the owner who needs them, and no rights to others.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Image,
    Standards = ["NIST-800-190:4.1.2", "CWE-732"],
})
{
    // Programs expect to write there whoever they are, and it is mostly mounted over.
    private static readonly string[] Shared = ["/tmp", "/var/tmp", "/dev", "/run", "/var/run", "/var/lock", "/proc", "/sys"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            // What one layer brings is the fault of one command.
            foreach (var layer in context.Node.Layers)
            {
                var paths = layer.Files.Where(f => f.RemovedInLayer is null && IsOpen(f)).Select(f => f.Path).ToList();
                if (paths.Count > 0)
                    context.Report(layer.Location, paths[0], Others(paths.Count - 1));
            }
        });

    private static string Others(int count) => count switch
    {
        0 => "",
        1 => " and one other path",
        _ => $" and {count} other paths",
    };

    private static bool IsOpen(ImageFile file) =>
        file.IsWorldWritable && (file.Kind == ImageFileKind.File || !file.HasSticky)
        && !Shared.Any(s => file.Path.StartsWith(s, StringComparison.Ordinal) && (file.Path.Length == s.Length || file.Path[s.Length] == '/'));
}
