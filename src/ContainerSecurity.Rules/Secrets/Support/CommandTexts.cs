using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Passes the texts of commands on every platform to rules: instructions and heredocs of Dockerfiles, commands, arguments, probes and hooks of containers.</summary>
internal static class CommandTexts
{
    private static readonly string[] Probes = ["livenessProbe", "readinessProbe", "startupProbe"];
    private static readonly string[] Hooks = ["postStart", "preStop"];

    /// <summary>Examines a text, and reports with a descriptor, a span of the file and the kind of secret. Each span is reported once.</summary>
    public delegate void Check(MappedText text, Action<DiagnosticDescriptor, TextSpan, string> report);

    /// <summary>Registers a check of all command texts.</summary>
    public static void Register(AnalysisContext context, Check check)
    {
        context.RegisterInstructionAction<InstructionSyntax>(context =>
        {
            var instruction = context.Node;
            // Other rules check variables and labels; the instruction within ONBUILD is visited on its own.
            if (instruction is EnvInstructionSyntax or ArgInstructionSyntax or LabelInstructionSyntax or OnbuildInstructionSyntax)
                return;
            var seen = new HashSet<TextSpan>();
            void Report(DiagnosticDescriptor descriptor, TextSpan span, string kind)
            {
                if (seen.Add(span))
                    context.Report(descriptor, new Location(instruction.Document, span), kind, instruction is RunInstructionSyntax ? "mount it with 'RUN --mount=type=secret'" : "read it from a file mounted at run time");
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
                    context.Report(descriptor, new Location(context.Node, span), kind, "rebuild the image without it");
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

    /// <summary>The texts in the history of an image, without labels and current variables, but with overwritten variables.</summary>
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
