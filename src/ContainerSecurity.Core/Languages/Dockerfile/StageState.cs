using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>What is in force at a place of a stage.</summary>
internal sealed class StageState
{
    // PATH_MAX of Linux.
    private const int MaxPath = 4096;
    private readonly DockerfileDocument _document;
    private readonly BuildStage? _stage;
    private readonly StageState? _globals;
    private readonly DockerfileExpander _expander;
    private readonly Dictionary<string, EnvironmentVariable> _variables;
    private readonly List<string> _order;
    private readonly HashSet<string> _passedOn;
    private readonly List<Port> _ports;
    private readonly List<KeyValuePair<Property<string>, Property<string>>> _labels;
    private readonly List<Property<string>> _volumes;
    private Property<string> _user;
    private Property<string> _directory;
    private Probe? _health;
    private ImmutableArray<Property<string>> _entrypoint = [];
    private ImmutableArray<Property<string>> _command = [];
    private bool _hasOwnCommand;

    public StageState(DockerfileDocument document, DockerfileExpander expander, BuildStage? stage, StageState? inherited = null, StageState? globals = null)
    {
        _document = document;
        _stage = stage;
        _globals = globals;
        _expander = expander;
        var lists = inherited is not null && expander.Budget.SpendInherited(inherited.Count) ? inherited : null;
        _variables = lists is null ? new(StringComparer.Ordinal) : new(lists._variables, StringComparer.Ordinal);
        _order = lists is null ? [] : [.. lists._order];
        _passedOn = lists is null ? new(StringComparer.Ordinal) : new(lists._passedOn, StringComparer.Ordinal);
        _ports = lists is null ? [] : [.. lists._ports];
        _labels = lists is null ? [] : [.. lists._labels];
        _volumes = lists is null ? [] : [.. lists._volumes];
        var nearest = stage?.Location ?? new Location(document, default);
        _user = inherited?._user ?? Property<string>.Unset(nearest);
        _directory = inherited?._directory ?? Property<string>.Unset(nearest);
        _health = inherited?._health;
        _entrypoint = inherited?._entrypoint ?? [];
        _command = inherited?._command ?? [];
        Shell = inherited?.Shell ?? [];
    }

    public List<EnvironmentVariable> Declarations { get; } = [];

    public ImmutableArray<string> Shell { get; private set; }

    private int Count => _order.Count + _ports.Count + _labels.Count + _volumes.Count;

    public MappedText ExpandFrom(WordSyntax word)
    {
        var result = _expander.Expand(word.Text, n => LookUp(n) is { State: not PropertyState.Unset } v ? v : VariableValue.NotGiven);
        return result.Error is null ? result.Text : word.Text;
    }

    /// <summary>A FROM word as a pattern, in which <see cref="StagePattern.Any"/> replaces every variable; null for a word without variables.</summary>
    public StagePattern? PatternOf(WordSyntax word)
    {
        var result = _expander.Expand(word.Text, _ => VariableValue.Known(StagePattern.Any.ToString()));
        return result.Error is null && result.Text.Text.Contains(StagePattern.Any) ? new StagePattern(result.Text.Text) : null;
    }

    public void Apply(InstructionSyntax instruction)
    {
        switch (instruction)
        {
            case UserInstructionSyntax { Value: { } user }:
                _user = Expand(user);
                break;
            case WorkdirInstructionSyntax { Value: { } directory }:
                SetDirectory(Expand(directory));
                break;
            case EnvInstructionSyntax env:
                Declare(env.Variables, EnvironmentVariableOrigin.Env);
                break;
            case ArgInstructionSyntax arg:
                Declare(arg.Declarations, EnvironmentVariableOrigin.Arg);
                break;
            case OnbuildInstructionSyntax { Instruction: EnvInstructionSyntax env }:
                Declare(env.Variables, EnvironmentVariableOrigin.Env, isPutOff: true);
                break;
            case OnbuildInstructionSyntax { Instruction: ArgInstructionSyntax arg }:
                Declare(arg.Declarations, EnvironmentVariableOrigin.Arg, isPutOff: true);
                break;
            case LabelInstructionSyntax label:
                _labels.AddRange(label.Labels.Select(l => new KeyValuePair<Property<string>, Property<string>>(Expand(l.Key), l.Value is null ? Property<string>.Unset(l.Location) : Expand(l.Value))));
                break;
            case ExposeInstructionSyntax expose:
                foreach (var word in expose.Ports)
                    AddPorts(word);
                break;
            case VolumeInstructionSyntax volume:
                _volumes.AddRange(volume.Paths.Select(Expand));
                break;
            case ShellInstructionSyntax { ExecForm: { } shell }:
                Shell = [.. shell.Items.Select(i => i.RawText)];
                break;
            case HealthcheckInstructionSyntax health:
                _health = health.IsNone ? null : new Probe { Location = health.Location, Command = Words(health.ExecForm, health.ShellForm) };
                break;
            case EntrypointInstructionSyntax entrypoint:
                _entrypoint = Words(entrypoint.ExecForm, entrypoint.ShellForm);
                if (!_hasOwnCommand)
                    _command = [];
                break;
            case CmdInstructionSyntax command:
                _command = Words(command.ExecForm, command.ShellForm);
                _hasOwnCommand = true;
                break;
        }
    }

    /// <summary>Applies what the stage below put off; what it declares was declared there.</summary>
    public void ApplyPutOff(InstructionSyntax instruction)
    {
        var declared = Declarations.Count;
        Apply(instruction);
        Declarations.RemoveRange(declared, Declarations.Count - declared);
    }

    /// <summary>Gives the stage what is in force now.</summary>
    public void Finish(BuildStage.Builder builder)
    {
        ImmutableArray<EnvironmentVariable> environment = [.. _order.Select(n => _variables[n])];
        var image = new ImageConfiguration
        {
            Location = builder.Stage.Location,
            Stage = builder.Stage,
            IsWindows = builder.Stage.IsWindows,
            User = _user,
            WorkingDirectory = _directory,
            Environment = [.. environment.Where(v => v.Origin == EnvironmentVariableOrigin.Env)],
            ExposedPorts = [.. _ports],
            Labels = [.. _labels],
            Volumes = [.. _volumes],
            HealthCheck = _health,
            Entrypoint = _entrypoint,
            Command = _command,
        };
        builder.SetResult(image, environment, [.. Declarations], Shell);
    }

    private static ImmutableArray<Property<string>> Words(ExecFormSyntax? exec, WordSyntax? shell)
    {
        if (exec is null)
            return shell is null ? [] : [Property<string>.Known(shell.RawText, shell.Location)];
        var words = ImmutableArray.CreateBuilder<Property<string>>(exec.Items.Length);
        foreach (var item in exec.Items)
            words.Add(Property<string>.Known(item.RawText, item.Location));
        return words.MoveToImmutable();
    }

    private Property<string> Expand(WordSyntax word)
    {
        var result = _expander.Expand(word.Text, LookUp);
        return result is { IsKnown: true, Error: null } ? Property<string>.Known(result.Text.Text, word.Location) : Property<string>.Unknown(word.RawText, word.Location);
    }

    private VariableValue LookUp(string name)
    {
        if (!_variables.TryGetValue(name, out var variable))
            return _globals is null && IsAutomatic(name) ? VariableValue.Unknown : FromBase(name);
        if (variable.Value.IsKnown)
            return VariableValue.Known(variable.Value.Value!);
        return IsUnsetByDefault(variable) ? VariableValue.NotGiven : VariableValue.Unknown;
    }

    // An argument without a default, or an ENV with the value of one: "ENV A=$A".
    private bool IsUnsetByDefault(EnvironmentVariable variable) => variable.Source == EnvironmentVariableSource.BuildArgument
        ? variable.Name.Value is { } argument && !IsAutomatic(argument)
        : variable.Name.Value is { } name && _passedOn.Contains(name);

    // The builder always sets the platform arguments.
    private static bool IsAutomatic(string name) => name.StartsWith("TARGET", StringComparison.Ordinal) || name.StartsWith("BUILD", StringComparison.Ordinal);

    // A base image may set any variable.
    private VariableValue FromBase(string name)
    {
        var root = _stage;
        while (root?.BaseStage is { } parent)
            root = parent;
        if (root is null || root.IsScratch)
            return VariableValue.Unset;
        return root.BaseImage is { } image && BareImages.SetsNot(image, name) ? VariableValue.NotGiven : VariableValue.Unknown;
    }

    private void Declare(ImmutableArray<KeyValueSyntax> pairs, EnvironmentVariableOrigin origin, bool isPutOff = false)
    {
        // Values see the variables as they were before the instruction; those of ARG see the ones before them.
        var found = new List<EnvironmentVariable>();
        foreach (var pair in pairs)
        {
            var key = pair.Key.RawText.IndexOfAny(['$', '"', '\'', '\\']) < 0 ? Property<string>.Known(pair.Key.RawText, pair.Key.Location) : Expand(pair.Key);
            var isGiven = pair.Value is null;
            var value = isGiven ? GlobalDefault(pair) : Expand(pair.Value!);
            var variable = new EnvironmentVariable
            {
                Name = key,
                Value = value,
                Source = isGiven ? EnvironmentVariableSource.BuildArgument : EnvironmentVariableSource.Literal,
                Origin = origin,
                Location = pair.Location,
                ValueText = pair.Value?.Text,
                Stage = _stage,
            };
            Declarations.Add(variable);
            found.Add(variable);
            if (origin == EnvironmentVariableOrigin.Arg && !isPutOff)
                Set(variable);
        }

        if (origin == EnvironmentVariableOrigin.Env && !isPutOff)
            found.ForEach(Set);
    }

    private Property<string> GlobalDefault(KeyValueSyntax pair) =>
        _globals is not null && _globals._variables.TryGetValue(pair.Key.RawText, out var global) && global.Value.IsKnown
            ? Property<string>.Known(global.Value.Value!, global.Value.Location)
            : Property<string>.Unknown(pair.Key.RawText, pair.Location);

    private void Set(EnvironmentVariable variable)
    {
        if (variable.Name.Value is not { } name)
            return;
        if (!_variables.ContainsKey(name))
            _order.Add(name);
        if (variable is { Origin: EnvironmentVariableOrigin.Env, Value.IsUnknown: true, ValueText: { } text } && IsArgumentAlone(text))
            _passedOn.Add(name);
        else
            _passedOn.Remove(name);
        _variables[name] = variable;
    }

    // With every argument that is not given taken as empty, nothing is left: "$A", "${A}".
    private bool IsArgumentAlone(MappedText text)
    {
        var isOnly = true;
        var result = _expander.Expand(text, name =>
        {
            var value = LookUp(name);
            isOnly &= value.IsUnsetByDefault;
            return VariableValue.Known("");
        });
        return isOnly && result is { Error: null, Text.Length: 0 };
    }

    private void SetDirectory(Property<string> directory)
    {
        var isAbsolute = directory.Value is { Length: > 0 } path && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));
        if (!directory.IsKnown || isAbsolute)
            _directory = directory;
        else if (_directory.IsUnknown || _directory.Value?.Length > MaxPath)
            _directory = Property<string>.Unknown(directory.Value, directory.Location);
        else
            _directory = Property<string>.Known((_directory.Value is { } before ? before.TrimEnd('/') + "/" : "") + directory.Value, directory.Location);
    }

    private void AddPorts(WordSyntax word)
    {
        var result = _expander.Expand(word.Text, LookUp);
        if (!result.IsKnown || result.Error is not null)
        {
            _ports.Add(new Port { Number = Property<int>.Unknown(word.RawText, word.Location), LastNumber = Property<int>.Unknown(word.RawText, word.Location), Location = word.Location });
            return;
        }

        foreach (var port in result.Words)
            _ports.Add(ReadPort(port.Text, word.Location));
    }

    private static Port ReadPort(string text, Location location)
    {
        var slash = text.IndexOf('/');
        var protocol = slash < 0 || slash + 1 == text.Length ? Property<string>.Unset(location) : Property<string>.Known(text.Substring(slash + 1).ToUpperInvariant(), location);
        var numbers = slash < 0 ? text : text.Substring(0, slash);
        numbers = numbers.Substring(numbers.LastIndexOf(':') + 1);
        var dash = numbers.IndexOf('-');
        var first = Number(dash < 0 ? numbers : numbers.Substring(0, dash));
        return new Port { Number = first, LastNumber = dash < 0 ? first : Number(numbers.Substring(dash + 1)), Protocol = protocol, Location = location };

        Property<int> Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? Property<int>.Known(value, location)
            : Property<int>.Unknown(digits, location);
    }
}
