package org.medienplan.ui.step.teaching;

import java.util.List;

/// From which end lessons and equipment are compared.
enum Direction {
    /// From what lessons presuppose to what is there and planned.
    NEED(
            List.of("teaching.column.state"),
            List.of(
                    "teaching.chain.need",
                    "teaching.column.today",
                    "teaching.column.planned",
                    "teaching.column.missing")),
    /// From what is bought to what it is for.
    PURCHASE(
            List.of("teaching.column.projects", "teaching.chain.competences"),
            List.of("teaching.column.bought", "teaching.column.cost", "teaching.column.added")),
    /// From competences to what is bought for them.
    COMPETENCE(
            List.of("teaching.chain.items"),
            List.of("teaching.column.projects", "teaching.column.schools", "teaching.column.cost")),
    /// What is bought though nothing asks for it.
    UNASKED(List.of("teaching.column.school"), List.of("teaching.column.bought", "teaching.column.cost"));

    private final List<String> texts;
    private final List<String> numbers;

    Direction(List<String> texts, List<String> numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /// Headings of the columns of text.
    List<String> texts() {
        return texts;
    }

    /// Headings of the columns of numbers.
    List<String> numbers() {
        return numbers;
    }
}
