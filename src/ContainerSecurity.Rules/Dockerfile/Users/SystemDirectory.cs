using System;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class SystemDirectory() : Rule(new()
{
    Id = "CNS2063",
    Title = "WORKDIR or VOLUME uses a system directory",
    MessageFormat = "'{0}' is a system directory; use a dedicated directory such as /app or /data",
    Category = Categories.Privileges,
    Description = "A working directory in /proc, /sys or /dev can lead out of the container (CVE-2024-21626), and a volume over /etc or /usr hides files that security updates replace.",
    Remediation = "Use a dedicated directory such as /app or /data.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["trivy:DS-0030", "dockle:DKL-DI-0002"],
    Standards = ["CWE-668"],
})
{
    private static readonly string[] Kernel = ["/proc", "/sys", "/dev"];
    private static readonly string[] System = ["/", "/bin", "/boot", "/etc", "/lib", "/lib64", "/sbin", "/usr", "/usr/bin", "/usr/lib", "/usr/sbin"];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<WorkdirInstructionSyntax>(static context =>
        {
            if (context.Node.Value is { } path && IsIn(path.Value, Kernel))
                context.Report(path.Location, path.Value);
        });
        context.RegisterInstructionAction<VolumeInstructionSyntax>(static context =>
        {
            foreach (var path in context.Node.Paths)
            {
                var text = path.Value.Length > 1 ? path.Value.TrimEnd('/') : path.Value;
                if (IsIn(text, Kernel) || Array.IndexOf(System, text) >= 0)
                    context.Report(path.Location, path.Value);
            }
        });
    }

    private static bool IsIn(string path, string[] directories) =>
        Array.Exists(directories, d => path == d || (path.StartsWith(d + "/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm", StringComparison.Ordinal)));
}
