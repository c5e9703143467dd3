using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Languages.Project;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Registration;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Engine.Execution;

/// <summary>Walks one document once and calls what the rules registered for each of its nodes.</summary>
internal sealed class DocumentWalker : IDisposable
{
    private readonly AnalysisRun _run;
    private readonly ActionTable _table;
    private readonly FileConfiguration _configuration;
    private readonly Document _document;
    private readonly List<Diagnostic> _found;

    // Borrowed: a file may hold thousands of documents, most of which few rules look at.
    private readonly RuleRun?[] _runs;

    public DocumentWalker(AnalysisRun run, Document document, List<Diagnostic> found)
    {
        _run = run;
        _table = run.Table;
        _document = document;
        _configuration = run.Configurations.For(document);
        _found = found;
        _runs = ArrayPool<RuleRun?>.Shared.Rent(_table.Rules.Length);
    }

    public void Dispose() => ArrayPool<RuleRun?>.Shared.Return(_runs, clearArray: true);

    public void Walk()
    {
        switch (_document)
        {
            case DockerfileDocument dockerfile:
                Walk(dockerfile);
                break;
            case KubernetesDocument kubernetes:
                foreach (var item in kubernetes.Objects)
                    Call(_table.Objects.For(item.Kind), item);
                Walk(kubernetes.Workloads);
                break;
            case AzureDocument azure:
                CallAll<AzureDocument>([azure]);
                foreach (var view in _run.Documents.ViewsOf(azure))
                    Walk(view);
                break;
            case ImageDocument image:
                Walk(image);
                break;
            case ProjectDocument { Container: { } container }:
                CallAll<ImageConfiguration>([container.Image]);
                CallAll(container.Image.Environment);
                if (container.BaseImage is { } from)
                    CallAll<ImageReference>([from]);
                break;
        }
    }

    private void Walk(AzureDocument azure)
    {
        foreach (var resource in azure.Resources)
            Call(_table.Resources.For(resource.Type), resource);
        CallAll(azure.ContainerGroups);
        Walk(azure.Workloads);
    }

    private void Walk(DockerfileDocument dockerfile)
    {
        CallAll<DockerfileDocument>([dockerfile]);
        foreach (var instruction in dockerfile.Instructions)
        {
            for (var node = instruction; node is not null; node = Inner(node))
                Call(node);
        }

        CallAll(dockerfile.Stages);
        CallAll(dockerfile.Declarations);
        var images = _table.Get<ImageReference>();
        foreach (var stage in dockerfile.Stages)
        {
            foreach (var image in stage.Images)
                Call(images, image);
        }

        if (dockerfile.Stages.LastOrDefault(s => s.IsFinal)?.Image is { } final)
            CallAll<ImageConfiguration>([final]);
        Walk(dockerfile.Scripts);
    }

    private void Walk(ImageDocument image)
    {
        CallAll<ImageDocument>([image]);
        CallAll<ImageConfiguration>([image.Image]);
        CallAll(image.Image.Environment);
        foreach (var entry in image.History)
            CallAll(entry.BuildArguments);
        if (image.BaseImage is { } from)
            CallAll<ImageReference>([from]);
    }

    private void Walk(ImmutableArray<Workload> workloads)
    {
        CallAll(workloads);
        foreach (var workload in workloads)
        {
            CallAll(workload.Containers);
            foreach (var container in workload.Containers)
            {
                CallAll(container.Environment);
                if (container.Image is { } image)
                    CallAll<ImageReference>([image]);
                Walk(container);
            }
        }
    }

    // Scripts are read when first asked for, so without a rule that looks at them they never are.
    private void Walk(Container container)
    {
        if (_table.Get<ShellScript>().Count + _table.Get<ShellCommand>().Count > 0)
            Walk(container.Scripts);
    }

    private void Walk(ImmutableArray<ShellScript> scripts)
    {
        CallAll(scripts);
        var commands = _table.Get<ShellCommand>();
        if (commands.Count == 0)
            return;
        foreach (var script in scripts)
        {
            foreach (var command in script.Commands)
                Call(commands, command);
        }
    }

    private static InstructionSyntax? Inner(InstructionSyntax instruction) =>
        instruction.Kind == SyntaxKind.OnbuildInstruction ? instruction.Children.Select(c => c.Node).OfType<InstructionSyntax>().FirstOrDefault() : null;

    private void CallAll<T>(ImmutableArray<T> nodes)
        where T : class
    {
        var actions = _table.Get<T>();
        if (actions.Count == 0)
            return;
        foreach (var node in nodes)
            Call(actions, node);
    }

    private void Call<T>(IReadOnlyList<RuleAction<T>> actions, T node)
        where T : class
    {
        _run.CancellationToken.ThrowIfCancellationRequested();
        for (var i = 0; i < actions.Count; i++)
        {
            var action = actions[i];
            if (RunOf(action.Rule) is not { HasFailed: false } run)
                continue;
            try
            {
                action.Run(node, run);
            }
            catch (Exception exception) when (_run.IsFault(exception))
            {
                run.Fail(_document, exception);
            }
        }
    }

    private void Call(InstructionSyntax instruction)
    {
        _run.CancellationToken.ThrowIfCancellationRequested();
        foreach (var action in _table.For(instruction))
        {
            if (RunOf(action.Rule) is not { HasFailed: false } run)
                continue;
            try
            {
                action.Run(instruction, run);
            }
            catch (Exception exception) when (_run.IsFault(exception))
            {
                run.Fail(_document, exception);
            }
        }
    }

    private RuleRun? RunOf(int rule)
    {
        if (_runs[rule] is { } run)
            return run;
        return _configuration.IsOn(rule) ? _runs[rule] = new RuleRun(rule, _run, _configuration, _found) : null;
    }
}
