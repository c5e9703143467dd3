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
        Title = "Files are made writable for everybody",
        MessageFormat = "'{0}' lets every user of the container change these files; give the rights to the one who needs them",
        Category = Categories.Privileges,
        Description = "A process without rights that is broken into can then change programs and settings that others run, root among them.",
        Remediation = "Give the owner the right to write, such as 755 or u+w, and set the owner with chown.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 5.5,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["datadog:avoid_chmod_777"],
        Standards = ["CWE-732", "NIST-800-190:4.1.2"],
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            if (command.Script.Instruction is not RunInstructionSyntax || FileModes.OfChmod(command.EffectiveCommand) is not { } word || !FileModes.IsWorldWritable(word.StaticText!))
                return;
            // What the sticky bit guards, what is deleted anyway and what only the kernel makes is no harm.
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
