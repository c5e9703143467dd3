using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Gives rules every text of a command, on every platform: instructions and inline files of Dockerfiles, commands, arguments, probes and hooks of containers.</summary>
internal static class CommandTexts
{
    private static readonly string[] Probes = ["livenessProbe", "readinessProbe", "startupProbe"];
    private static readonly string[] Hooks = ["postStart", "preStop"];

    /// <summary>Looks at a text; reports by descriptor, place in the file and what was found. One place is reported once.</summary>
    public delegate void Check(MappedText text, Action<DiagnosticDescriptor, TextSpan, string> report);

    /// <summary>Registers a check of all texts.</summary>
    public static void Register(AnalysisContext context, Check check)
    {
        context.RegisterInstructionAction<InstructionSyntax>(context =>
        {
            var instruction = context.Node;
            // Variables and labels have rules of their own; what ONBUILD holds comes by itself.
            if (instruction is EnvInstructionSyntax or ArgInstructionSyntax or LabelInstructionSyntax or OnbuildInstructionSyntax)
                return;
            var seen = new HashSet<TextSpan>();
            void Report(DiagnosticDescriptor descriptor, TextSpan span, string kind)
            {
                if (seen.Add(span))
                    context.Report(descriptor, new Location(instruction.Document, span), kind, instruction is RunInstructionSyntax ? "mount it with 'RUN --mount=type=secret'" : "read it from a file that is mounted at run time");
            }

            check(instruction.ArgumentsText, Report);
            foreach (var heredoc in instruction.Heredocs)
                check(heredoc.Body, Report);
        });
        context.RegisterImageDocumentAction(context =>
        {
            var seen = new HashSet<TextSpan>();
            void Report(DiagnosticDescriptor descriptor, TextSpan span, string kind)
            {
                if (seen.Add(span))
                    context.Report(descriptor, new Location(context.Node, span), kind, "build the image without it");
            }

            foreach (var text in Of(context.Node))
                check(text, Report);
        });
        context.RegisterContainerAction(context =>
        {
            var seen = new HashSet<TextSpan>();
            void Report(DiagnosticDescriptor descriptor, TextSpan span, string kind)
            {
                if (seen.Add(span))
                    context.Report(descriptor, new Location(context.Node.Document, span), kind, "read it from a mounted secret");
            }

            foreach (var text in Of(context.Node))
                check(text, Report);
        });
    }

    /// <summary>What the history of an image shows beside its variables and labels, and variables that were set and then set to something else.</summary>
    public static IEnumerable<MappedText> Of(ImageDocument image)
    {
        var variables = image.Image.Environment.Select(v => v.Location.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in image.History)
        {
            if (entry.Arguments is { } text && entry.Instruction is not ("ARG" or "LABEL") && !(entry.Instruction == "ENV" && variables.Contains(image.Text.ToString(text.MapSpan(0, text.Length)))))
                yield return text;
        }
    }

    /// <summary>The words of a container's command, arguments, probes and hooks, and the headers that its probes send.</summary>
    public static IEnumerable<MappedText> Of(Container container)
    {
        var properties = container.Node.FindIgnoreCase("properties")?.Value.Resolved as DataMapping ?? container.Node;
        foreach (var text in Words(properties["command"]).Concat(Words(properties["args"])))
            yield return text;
        foreach (var handler in Probes.Select(p => properties.Get(p)).Concat(Hooks.Select(h => container.Node.Get("lifecycle", h))))
        {
            foreach (var text in Words(handler.Get("exec", "command")))
                yield return text;
            foreach (var header in handler.Get("httpGet", "httpHeaders").Mappings())
            {
                foreach (var text in Words(header["value"]))
                    yield return text;
            }
        }
    }

    private static IEnumerable<MappedText> Words(DataNode? node) =>
        node is DataScalar scalar ? Written(scalar) : node.Items().OfType<DataScalar>().SelectMany(Written);

    private static IEnumerable<MappedText> Written(DataScalar scalar) => scalar is { Expression: null, IsNull: false } ? [scalar.MappedText] : [];
}
