using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Registration;

namespace ContainerSecurity.Engine.Execution;

/// <summary>Walks one document once and calls what the rules registered for each of its nodes.</summary>
internal sealed class DocumentWalker : INodeVisitor, IDisposable
{
    private readonly AnalysisRun _run;
    private readonly ActionTable _table;
    private readonly FileConfiguration _configuration;
    private readonly Document _document;
    private readonly DocumentSet _documents;
    private readonly List<Diagnostic> _found;

    // Rented from a pool: a file may contain thousands of documents, most of which few rules analyze.
    private readonly RuleRun?[] _runs;
    private NodeOwner? _owner;

    public DocumentWalker(AnalysisRun run, Document document, List<Diagnostic> found)
    {
        _run = run;
        _table = run.Table;
        _document = document;
        _documents = run.Documents.PartOf(document);
        _configuration = run.Configurations.For(document);
        _found = found;
        _runs = ArrayPool<RuleRun?>.Shared.Rent(_table.Rules.Length);
    }

    public void Dispose() => ArrayPool<RuleRun?>.Shared.Return(_runs, clearArray: true);

    public void Walk()
    {
        _document.Accept(this);
        foreach (var instance in _run.Documents.InstancesOf(_document))
            instance.AcceptNodes(this);
        for (var i = 0; i < _table.Rules.Length; i++)
            _runs[i]?.Complete();
        _owner = null;
    }

    public bool Wants<T>()
        where T : class => _table.Get<T>().Count > 0;

    public void Enter(NodeOwner? owner) => _owner = owner;

    public void Visit<T>(T node)
        where T : class => Call(_table.Get<T>(), node);

    public void VisitAll<T>(ImmutableArray<T> nodes)
        where T : class
    {
        if (typeof(T) == typeof(ShellScript))
            ReportLongScripts((ImmutableArray<ShellScript>)(object)nodes);
        var actions = _table.Get<T>();
        if (actions.Count == 0)
            return;
        foreach (var node in nodes)
            Call(actions, node);
    }

    public void VisitKeyed<T>(string key, T node)
        where T : class => Call(_table.GetKeyed<T>().For(key), node);

    public void VisitByType<T>(T node)
        where T : class
    {
        if (node is InstructionSyntax instruction)
            Call(instruction);
    }

    // Scripts are read on demand, when their document already has its diagnostics.
    private void ReportLongScripts(ImmutableArray<ShellScript> scripts)
    {
        foreach (var script in scripts)
        {
            if (script.HasTooManyCommands)
            {
                var location = new Location(script.Document, new TextSpan(script.Text.MapSpan(0, 0).Start, 0));
                _found.Add(script.Document.ToOriginal(Diagnostic.Create(EngineDescriptors.LimitReached, location, $"The script has more than {ShellScript.MaxCommands} commands; the rest was not analysed")));
            }
        }
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
            run.Owner = _owner;
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
        return _configuration.IsOn(rule) ? _runs[rule] = new RuleRun(rule, _run, _documents, _configuration, _found) : null;
    }
}
