using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class WorldWritable() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS2066",
        Title = "Files are world-writable",
        MessageFormat = "'{0}' makes the files world-writable; grant write access to the owner only",
        Category = Categories.Privileges,
        Description = "A compromised unprivileged process can modify programs and configuration that other users, including root, run or read.",
        Remediation = "Grant write access to the owner only, such as mode 755 or u+w, and set the owner with chown.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 5.5,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["datadog:avoid_chmod_777"],
        Standards = ["CWE-732", "NIST-800-190:4.1.2"],
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            if (command.Script.Owner is RunInstructionSyntax && WindowsGrants.ForEveryone(command.EffectiveCommand) is { } grant)
                context.Report(Descriptor, grant.Location, grant.StaticText);
            if (command.Script.Owner is not RunInstructionSyntax || FileModes.OfChmod(command.EffectiveCommand) is not { } word || !FileModes.IsWorldWritable(word.StaticText!))
                return;
            // Directories with the sticky bit, temporary files and device files are harmless.
            if (command.EffectiveCommand.Operands.Any(o => IsShared(o.StaticPrefix)))
                return;
            context.Report(Descriptor, word.Location, word.StaticText);
        });
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context => Check(context.Node, context.Report));
        context.RegisterInstructionAction<AddInstructionSyntax>(static context => Check(context.Node, context.Report));
    }

    private static void Check(InstructionSyntax instruction, Action<Diagnostic> report)
    {
        if (instruction.Flag("chmod") is { Value.Text: { } mode } flag && FileModes.IsWorldWritable(mode))
            report(Diagnostic.Create(Descriptor, flag.ValueLocation, mode));
    }

    private static bool IsShared(string path) =>
        path is "/tmp" or "/tmp/" or "/var/tmp" or "/var/tmp/" or "/dev/shm" || path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/tmp/", StringComparison.Ordinal);
}
