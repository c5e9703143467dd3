using System;
using System.Linq;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class WorldWritableFile() : Rule(new()
{
    Id = "CNS2101",
    Title = "Image contains world-writable files",
    MessageFormat = "This layer has world-writable '{0}'{1}; run 'chmod o-w', or set the sticky bit on a directory",
    Category = Categories.Privileges,
    Description = "An attacker with any user in the container can replace a program or setting that another user then runs.",
    Remediation = "Give each file the owner that needs it, and no write permission to others.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Image,
    Standards = ["NIST-800-190:4.1.2", "CWE-732"],
})
{
    // These directories are writable for everyone by convention, and usually mounted over.
    private static readonly string[] Shared = ["/tmp", "/var/tmp", "/dev", "/run", "/var/run", "/var/lock", "/proc", "/sys"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            // One command creates a layer, so one finding per layer is enough.
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
