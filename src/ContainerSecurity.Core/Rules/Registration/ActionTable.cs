using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Registration;

/// <summary>The actions of all rules by node type, so that one walk through a document serves all rules.</summary>
internal sealed class ActionTable
{
    private readonly Dictionary<Type, object> _lists = [];
    private readonly List<InstructionAction> _instructions = [];
    private readonly ConcurrentDictionary<Type, InstructionAction[]> _instructionsByType = new();
    private readonly Dictionary<Rule, int> _numbers = [];
    private readonly bool[] _has;

    /// <summary>Initializes the enabled rules, given by their indexes.</summary>
    public ActionTable(ImmutableArray<Rule> rules, Func<int, bool> isOn)
    {
        Rules = rules;
        _has = new bool[rules.Length];
        for (var i = 0; i < rules.Length; i++)
            _numbers[rules[i]] = i;
        for (var i = 0; i < rules.Length; i++)
        {
            if (_has[i] = isOn(i))
                rules[i].Initialize(new AnalysisContext(this, rules[i]));
        }
    }

    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Whether a rule is initialized, by its index.</summary>
    public bool Has(int rule) => _has[rule];

    public KeyedActions<KubernetesObject> Objects { get; } = new(StringComparer.Ordinal);

    public KeyedActions<AzureResource> Resources { get; } = new(StringComparer.OrdinalIgnoreCase);

    public void Add<T>(Rule rule, Action<RuleContext<T>> action)
        where T : class
    {
        if (!_lists.TryGetValue(typeof(T), out var list))
            _lists.Add(typeof(T), list = new List<RuleAction<T>>());
        ((List<RuleAction<T>>)list).Add(new RuleAction<T>(_numbers[rule], action));
    }

    public void AddInstruction<T>(Rule rule, Action<RuleContext<T>> action)
        where T : InstructionSyntax =>
        _instructions.Add(new InstructionAction(_numbers[rule], static node => node is T, (node, run) => action(new RuleContext<T>((T)node, run))));

    public void AddKeyed<T>(Rule rule, Action<RuleContext<T>> action, IReadOnlyList<string> keys, IEqualityComparer<string> comparer)
        where T : class
    {
        _ = comparer;
        GetKeyed<T>().Add(keys, new RuleAction<T>(_numbers[rule], action));
    }

    /// <summary>The actions for nodes of a type that has keys.</summary>
    public KeyedActions<T> GetKeyed<T>()
        where T : class =>
        Objects as KeyedActions<T> ?? Resources as KeyedActions<T> ?? throw new NotSupportedException($"{typeof(T)} has no key.");

    /// <summary>The actions for nodes of a type, in the order of the rules.</summary>
    public IReadOnlyList<RuleAction<T>> Get<T>()
        where T : class => _lists.TryGetValue(typeof(T), out var list) ? (List<RuleAction<T>>)list : [];

    /// <summary>The actions for an instruction; the result for each instruction type is cached.</summary>
    public InstructionAction[] For(InstructionSyntax instruction) =>
        _instructionsByType.GetOrAdd(instruction.GetType(), _ => [.. _instructions.Where(a => a.Takes(instruction))]);
}
