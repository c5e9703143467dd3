using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>Translates a parsed expression into a program.</summary>
/// <param name="program">The program that is added to.</param>
internal sealed class PatternCompiler(List<Instruction> program)
{
    private const int MaxInstructions = 20_000;

    /// <summary>Adds the instructions of a part.</summary>
    /// <exception cref="FormatException">The program is too long.</exception>
    public void Emit(Pattern pattern)
    {
        if (program.Count > MaxInstructions)
            throw new FormatException("expression too large");
        switch (pattern)
        {
            case Pattern.One one:
                program.Add(new Instruction(Operation.Character, one.Set));
                break;
            case Pattern.Check check:
                program.Add(new Instruction(Operation.Assert, Assertion: check.Assertion));
                break;
            case Pattern.Chain chain:
                foreach (var part in chain.Parts)
                    Emit(part);
                break;
            case Pattern.Choice choice:
                EmitChoice(choice);
                break;
            case Pattern.Repeat repeat:
                EmitRepeat(repeat);
                break;
        }
    }

    private int Reserve()
    {
        program.Add(new Instruction(Operation.Jump));
        return program.Count - 1;
    }

    private void EmitChoice(Pattern.Choice choice)
    {
        var ends = new List<int>();
        for (var i = 0; i < choice.Parts.Count; i++)
        {
            if (i == choice.Parts.Count - 1)
            {
                Emit(choice.Parts[i]);
                break;
            }

            var split = Reserve();
            Emit(choice.Parts[i]);
            ends.Add(Reserve());
            program[split] = new Instruction(Operation.Split, First: split + 1, Second: program.Count);
        }

        foreach (var end in ends)
            program[end] = new Instruction(Operation.Jump, First: program.Count);
    }

    private void EmitRepeat(Pattern.Repeat repeat)
    {
        for (var i = 0; i < repeat.Minimum; i++)
            Emit(repeat.Part);
        if (repeat.Maximum < 0)
        {
            var split = Reserve();
            Emit(repeat.Part);
            program.Add(new Instruction(Operation.Jump, First: split));
            program[split] = new Instruction(Operation.Split, First: split + 1, Second: program.Count);
            return;
        }

        var splits = new List<int>();
        for (var i = repeat.Minimum; i < repeat.Maximum; i++)
        {
            splits.Add(Reserve());
            Emit(repeat.Part);
        }

        foreach (var split in splits)
            program[split] = new Instruction(Operation.Split, First: split + 1, Second: program.Count);
    }
}
